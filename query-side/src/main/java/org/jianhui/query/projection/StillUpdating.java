package org.jianhui.query.projection;

import java.util.List;

/** The views have not yet taken in what the reader has already seen (HTTP 503 with Retry-After; the page says "still updating"). */
public final class StillUpdating extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Stable reason code, part of the API. */
    public static final String CODE = "STILL_UPDATING";

    private final transient List<String> projections;

    StillUpdating(List<String> projections) {
        super(CODE + " " + projections);
        this.projections = List.copyOf(projections);
    }

    public String code() {
        return CODE;
    }

    /** The projections that are behind. */
    public List<String> projections() {
        return projections;
    }
}
