package fadu.access;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;

/**
 * The session's cookie: opaque, HttpOnly, SameSite Strict. {@code __Host-} and Secure need TLS, so only a server on loopback
 * may do without ({@code fadu.cookie.secure=false}).
 */
@Singleton
public final class SessionCookie {
    private final boolean secure;

    SessionCookie(@Value("${fadu.cookie.secure:true}") boolean secure) {
        this.secure = secure;
    }

    /** The cookie's name. */
    public String name() {
        return secure ? "__Host-fadu" : "fadu";
    }

    /** The cookie that carries a new token. */
    public Cookie with(String token) {
        return shaped(Cookie.of(name(), token)).maxAge(Sessions.WHOLE.toSeconds());
    }

    /** The cookie that takes the token away. */
    public Cookie gone() {
        return shaped(Cookie.of(name(), "")).maxAge(0);
    }

    private Cookie shaped(Cookie cookie) {
        return cookie.httpOnly(true).secure(secure).path("/").sameSite(SameSite.Strict);
    }
}
