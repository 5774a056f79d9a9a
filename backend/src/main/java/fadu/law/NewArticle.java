package fadu.law;

/** An article to be written. */
public record NewArticle(
        String publicId,
        String versionPublicId,
        int position,
        int number,
        int sub,
        String label,
        String chapter,
        String text) {}
