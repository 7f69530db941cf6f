package org.banyan.ejb.library;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.library.FileBinned;
import org.banyan.domain.library.FileDeed;
import org.banyan.domain.library.FilePlace;
import org.banyan.domain.library.FileStore;
import org.banyan.domain.library.FileVersion;
import org.banyan.domain.library.LibraryFile;
import org.banyan.domain.library.LibraryFiles;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.space.SpaceNode;
import org.banyan.ejb.access.Access;
import org.banyan.ejb.page.Person;
import org.banyan.ejb.shared.Listing;
import org.banyan.ejb.shared.Slice;

/** Shows files to those who see their page or space. */
@Stateless
public class FileReading {

  @Inject Access access;
  @Inject FileLocator locator;
  @Inject FileQueries queries;
  @Inject FileStore store;
  @Inject FileUses uses;
  @Inject LibraryFiles files;

  /** Everything about a file; also of one in the bin, for those who may take it out. */
  public FileView show(long fileId, Reader reader) {
    FileSpot spot = locator.locate(fileId, reader);
    if (!access.allows(reader, FileDeed.BIN, spot.place(reader))) {
      locator.locateLive(fileId, reader);
    }
    return view(spot, reader);
  }

  /**
   * The bytes of a version.
   *
   * @param number null for the latest
   * @throws FileBinned where the file is in the bin
   */
  public FileContent content(long fileId, Integer number, Reader reader) {
    FileSpot spot = locator.locateLive(fileId, reader);
    LibraryFile file = files.get(spot.fileId());
    FileVersion version =
        files.version(fileId, number == null ? file.latest() : number).orElseThrow(NotFound::new);
    var bytes = version.bytes();
    return new FileContent(
        file.id(),
        file.name(),
        bytes.type(),
        bytes.size(),
        bytes.hash(),
        store.find(bytes.keptAs()));
  }

  /** The files of a space and of its pages, last changed first. */
  public Listing<FileLine> ofSpace(String space, FileFilter filter, Slice slice, Reader reader) {
    PlaceSpot spot = locator.locate(new FilePlace(space, null), reader);
    if (filter.binned()) {
      access.require(reader, FileDeed.BIN, spot.place());
    }
    return queries.ofSpace(spot, filter, slice);
  }

  /** The files of a page, by name. */
  public List<FileLine> ofPage(FilePlace page, Reader reader) {
    return queries.ofPage(locator.locate(page, reader));
  }

  /** Whether the reader may attach something there. */
  public boolean mayAttach(FilePlace place, Reader reader) {
    return access.allows(reader, FileDeed.ATTACH, locator.locate(place, reader).place());
  }

  private FileView view(FileSpot spot, Reader reader) {
    LibraryFile file = files.get(spot.fileId());
    SpaceNode space = spot.tree().get(spot.spaceId());
    List<FileView.Version> versions = queries.versions(file.id());
    Place place = spot.place(reader);
    return new FileView(
        queries.line(spot),
        space.title(),
        space.colour(),
        versions.get(0).hash(),
        Person.of(file.author()),
        file.createdAt(),
        file.condition(),
        place.visibility().value(),
        queries.text(file, versions.get(0).type()),
        versions,
        uses.of(spot, reader),
        rights(place, reader));
  }

  private Set<String> rights(Place place, Reader reader) {
    return Arrays.stream(FileDeed.values())
        .filter(deed -> access.allows(reader, deed, place))
        .map(FileDeed::word)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
