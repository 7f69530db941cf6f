package org.banyan.web.library;

import org.banyan.domain.library.FilePlace;
import org.banyan.domain.shared.PublicId;
import org.banyan.ejb.library.FileDraft;
import org.banyan.ejb.library.UploadDraft;

/**
 * A file that is to come in parts.
 *
 * @param page slug; null where it belongs to the space itself
 * @param size how many bytes it has
 * @param replaces id of the file of which it is a new version; null for a new file
 */
public record NewUpload(
    String name, Integer size, String page, String replaces, String alt, String caption) {

  FilePlace place(String space) {
    return new FilePlace(space, page == null || page.isBlank() ? null : page);
  }

  UploadDraft draft() {
    Long replaced = replaces == null ? null : PublicId.required(replaces);
    return new UploadDraft(new FileDraft(name, alt, caption), size == null ? -1 : size, replaced);
  }
}
