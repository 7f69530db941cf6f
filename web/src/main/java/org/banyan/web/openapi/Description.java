package org.banyan.web.openapi;

import java.util.List;
import java.util.Map;

/** The whole description, as {@code /api/v1/openapi.json} answers it. */
public record Description(
    String openapi,
    Map<String, Object> info,
    List<Map<String, Object>> servers,
    Map<String, Object> paths,
    Map<String, Object> components) {}
