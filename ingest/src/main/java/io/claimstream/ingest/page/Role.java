package io.claimstream.ingest.page;

/** What the name of a box says that it is for, in rising order of weight where several say something. */
enum Role {
    /** Nothing is said. */
    NONE,
    /** Often beside the article: dropped where it holds no prose. */
    DOUBTFUL,
    /** The article's own text, by a common name for it. */
    CONTENT,
    /** The article's own text, as microdata says. */
    BODY,
    /** Navigation, sharing, bylines, captions, promotion: dropped, unless it holds most of the page's prose. */
    APART,
    /** What readers wrote, and notices of the site: dropped, however much it is. */
    ALIEN
}
