package org.banyan.ejb.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.banyan.domain.access.Role;
import org.banyan.ejb.exchange.ImportDraft;
import org.banyan.ejb.exchange.ImportSettings;
import org.banyan.ejb.exchange.ImportStore;
import org.banyan.ejb.exchange.Importing;
import org.banyan.ejb.invitation.InvitationDraft;
import org.banyan.ejb.invitation.Inviting;

/** Leaves something open: an invitation nobody answered yet, an import that is only tried out. */
@ApplicationScoped
class Errands {

  private static final Duration TWO_DAYS = Duration.ofDays(2);
  private static final Duration MORNING = Duration.ofHours(9);
  private static final Duration EVENING = Duration.ofHours(18);

  @Inject Cast cast;
  @Inject Importing importing;
  @Inject ImportStore archives;
  @Inject Inviting inviting;

  List<Deed> leaveOpen(Instant today) {
    Instant day = today.minus(TWO_DAYS);
    return List.of(
        new Deed(day.plus(MORNING), this::invite), new Deed(day.plus(EVENING), this::tryImport));
  }

  private void invite() {
    var draft = new InvitationDraft(null, "tendai-moyo", Set.of(Role.CONTRIBUTOR), Set.of(), null);
    inviting.invite("actuaries", draft, cast.reader("marek-nowak"));
  }

  private void tryImport() {
    var draft = new ImportDraft("notes.zip", new ImportSettings(true, List.of(), List.of()));
    try (var upload = archives.receive()) {
      upload.accept(ByteBuffer.wrap(zipped()));
      importing.begin("help", draft, upload, cast.reader("ruth-miller"), null);
    }
  }

  private static byte[] zipped() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var page : Scripts.notes().entrySet()) {
        zip.putNextEntry(new ZipEntry(page.getKey()));
        zip.write(page.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
