package fadu.directory.importing;

import fadu.platform.Scope;
import java.time.LocalDate;

/**
 * Where an import stands.
 *
 * @param batch the import's public id: the source reference of whatever a kind writes
 * @param unitId the unit whose subtree the file is for; in {@code scope}
 * @param scope what the importing person may touch
 * @param today the day on which changes take effect unless a row says otherwise
 */
public record ImportContext(String batch, long unitId, Scope scope, LocalDate today) {}
