package fadu.access;

import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.List;

/** Writes many accounts in one statement. */
public interface NewAccounts {
    /** Adds the accounts; one whose person or user name is taken meanwhile is left out, which the caller counts. */
    @Unscoped("callers found the people in their scope")
    void add(List<NewAccount> accounts, Instant at);
}
