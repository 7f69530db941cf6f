package org.banyan.web.library;

import org.banyan.domain.shared.PublicId;
import org.banyan.ejb.library.UploadState;

/**
 * How far an upload has come.
 *
 * @param offset how many bytes are there: where the next part begins
 * @param file id of the file it has become; null until then
 */
public record ApiUpload(String id, String name, long offset, long size, String file) {

  static ApiUpload of(UploadState state) {
    return new ApiUpload(
        PublicId.write(state.id()),
        state.name(),
        state.offset(),
        state.size(),
        state.fileId() == null ? null : PublicId.write(state.fileId()));
  }
}
