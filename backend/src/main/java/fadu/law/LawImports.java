package fadu.law;

import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Imports of statutes and their files. */
@Unscoped("statutes are public documents; who may import them is a permission without a unit")
public interface LawImports {
    /** Imports behind a key, the newest first; discarded ones are not shown. */
    List<LawImport> page(long before, int limit);

    /** One import. */
    Optional<LawImport> find(String publicId);

    /** Locks an import. */
    Optional<Long> lock(String publicId);

    /** A new import. */
    void insert(String publicId, Instant at, long by);

    /** Its files in order. */
    List<LawImportFile> files(long importId);

    /** Adds files. */
    void add(long importId, List<LawImportFile> files);

    /** Sets the state where it was another. */
    int move(long importId, String from, String to, Instant at);
}
