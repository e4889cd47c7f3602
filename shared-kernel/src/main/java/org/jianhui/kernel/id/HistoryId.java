package org.jianhui.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The historic case by which one established union is brought in. */
public record HistoryId(@JsonValue String value) implements Id {

    public static final String PREFIX = "history";

    @JsonCreator
    public HistoryId {
        Id.require(PREFIX, value);
    }

    public static HistoryId random() {
        return new HistoryId(Id.random(PREFIX));
    }

    /** The historic case from which a term would come; whether it does is for that case to say. */
    public static HistoryId behind(TermId term) {
        return new HistoryId(PREFIX + term.value().substring(TermId.PREFIX.length()));
    }

    /** The founding that the union's place in the tree names; no case of this system. */
    public FoundingId founding() {
        return new FoundingId(FoundingId.PREFIX + value.substring(PREFIX.length()));
    }

    /** The election that the term names; no case of this system. */
    public ElectionId election() {
        return new ElectionId(ElectionId.PREFIX + value.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
