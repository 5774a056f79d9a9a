package fadu.access;

/**
 * What is printed once for somebody who gets an account or a new password; nothing keeps the password but the paper.
 *
 * @param password valid until the first sign-in, which asks for another
 */
public record Slip(AccountLine holder, String username, String password) {}
