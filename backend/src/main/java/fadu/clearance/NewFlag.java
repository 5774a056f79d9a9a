package fadu.clearance;

/**
 * A flag to write.
 *
 * @param caseId the undecided case that gathers it
 */
public record NewFlag(String publicId, long personId, long certificateId, long caseId, WantedFlag wanted) {}
