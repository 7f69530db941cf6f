package org.banyan.ejb.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.banyan.domain.library.FileType;
import org.banyan.domain.shared.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThumbnailsTest {

  @TempDir Path folder;
  private final Thumbnails thumbnails = new Thumbnails();

  @BeforeEach
  void makeThemInAFolder() {
    thumbnails.folders =
        new FileFolders() {
          @Override
          Path thumbnail(String keptAs) {
            return folder.resolve("small-" + keptAs);
          }

          @Override
          Path aside() {
            return folder.resolve("aside");
          }
        };
  }

  @AfterEach
  void stop() {
    thumbnails.stop();
  }

  @Test
  void aPictureOfFewBytesBecomesSmallToo() throws IOException {
    var photo = picture(FileType.JPEG, Pictures.plain("jpg", 800, 600));
    var small = thumbnails.of(photo);
    var drawn = ImageIO.read(small.path().toFile());
    assertThat(drawn.getWidth()).isEqualTo(320);
    assertThat(drawn.getHeight()).isEqualTo(240);
    assertThat(small.size()).isEqualTo(Files.size(small.path())).isLessThan(photo.size());
  }

  @Test
  void aPictureThatIsSmallStaysAsItIs() throws IOException {
    var icon = picture(FileType.PNG, Pictures.plain("png", 320, 20));
    assertThat(thumbnails.of(icon)).isSameAs(icon);
  }

  @Test
  void aSmallOneThatWouldHaveMoreBytesIsOfNoUse() throws IOException {
    var line = new BufferedImage(400, 10, BufferedImage.TYPE_BYTE_BINARY);
    ImageIO.write(line, "png", folder.resolve("line").toFile());
    var picture = picture(FileType.PNG, Files.readAllBytes(folder.resolve("line")));
    assertThat(thumbnails.of(picture)).isSameAs(picture);
    assertThat(thumbnails.of(picture)).isSameAs(picture);
  }

  @Test
  void whatCannotBeDrawnIsHandedOutOnlyWhereItHasFewBytes() throws IOException {
    var broken = picture(FileType.PNG, Arrays.copyOf(Pictures.plain("png", 800, 600), 100));
    assertThat(thumbnails.of(broken)).isSameAs(broken);
    var large = picture(FileType.JPEG, new byte[100_000]);
    assertThatThrownBy(() -> thumbnails.of(large)).isInstanceOf(NotFound.class);
    var text = picture(FileType.TEXT, new byte[10]);
    assertThatThrownBy(() -> thumbnails.of(text)).isInstanceOf(NotFound.class);
  }

  private FileContent picture(FileType type, byte[] bytes) throws IOException {
    var path = Files.write(folder.resolve(type.name()), bytes);
    return new FileContent(1, "a", type, bytes.length, "hash", path);
  }
}
