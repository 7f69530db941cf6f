package org.banyan.ejb.axis;

import java.util.Map;

/** What is given of an axis value when one is made or changed; null stands for not given. */
public record AxisValueDraft(String key, Map<String, String> names, String parent, String iso) {}
