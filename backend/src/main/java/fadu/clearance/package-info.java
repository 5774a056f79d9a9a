/**
 * Flags before renewal, cases with a dossier and a proposed verdict, decisions by two persons, their letters and effects. May
 * use standing, certificate, credit, qualification, appeal, rulebook, access, notice, directory and platform.
 */
@NullMarked
package fadu.clearance;

import org.jspecify.annotations.NullMarked;
