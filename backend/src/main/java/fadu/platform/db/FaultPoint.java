package fadu.platform.db;

import jakarta.inject.Singleton;

/**
 * A named place where fault tests stop the process or throw. In production it does nothing; tests replace the bean.
 */
@Singleton
public class FaultPoint {
    /** Called when the program reaches the place, inside the transaction. */
    public void reached(String place) {
        // nothing happens outside fault tests
    }
}
