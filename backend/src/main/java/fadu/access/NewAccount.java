package fadu.access;

/** An account to be made. */
public record NewAccount(
        String publicId, long personId, String username, String passwordHash, boolean mustChangePassword) {}
