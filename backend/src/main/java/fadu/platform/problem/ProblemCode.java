package fadu.platform.problem;

/**
 * A refusal's stable name. Each feature lists its own in an enum {@code <Feature>Problem}; the enum constant is the code
 * callers and monitoring see, and its detail and next step stand in {@code problems/zh-CN.properties} and {@code
 * en.properties}.
 */
public interface ProblemCode {
    /** The code, e.g. {@code CERTIFICATE_NOT_FOUND}. */
    String name();

    /** Why it was refused, which decides the HTTP status. */
    Category category();

    /** Who has to act, and so which HTTP status answers. */
    enum Category {
        /** The request cannot be understood or breaks a rule of form: 400. */
        MALFORMED(400, "填写的内容有问题", "Something is not filled in rightly"),
        /** Nobody is signed in: 401. */
        UNAUTHENTICATED(401, "没有登录", "Not signed in"),
        /** Signed in, but without the permission: 403. */
        FORBIDDEN(403, "没有权限", "Not permitted"),
        /** Nothing there, or out of the caller's scope, which is the same to the caller: 404. */
        NOT_FOUND(404, "没有找到", "Not found"),
        /** Somebody or something was faster, or the state forbids it: 409. */
        CONFLICT(409, "没有办成", "Not done"),
        /** Too large: 413. */
        TOO_LARGE(413, "内容太大", "Too large"),
        /** Understood, but a rule of the trade says no: 422. */
        REFUSED(422, "没有办成", "Not done"),
        /** Too many requests: 429. */
        TOO_MANY(429, "操作太频繁", "Too often"),
        /** Our fault or a dependency's; trying again may help: 503. */
        UNAVAILABLE(503, "暂时不能办理", "Not possible just now");

        private final int status;
        private final String zh;
        private final String en;

        Category(int status, String zh, String en) {
            this.status = status;
            this.zh = zh;
            this.en = en;
        }

        /** The HTTP status, 400 to 503. */
        public int status() {
            return status;
        }

        /** The heading above the words of a refusal of this kind. */
        public String title(Language language) {
            return language == Language.EN ? en : zh;
        }
    }
}
