package org.jianhui.workbench.search;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.workbench.api.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * What to look for; in a body, since a name or a number does not belong into an address (ADR 0117).
 *
 * @param q a name, its pinyin, a whole ID number, a paper's number or a part of it, a union's name, a day
 * @param group only this one; null for all
 * @param cursor of the group's page before; null for its beginning
 * @param seenAt the answer holds at least what is known there
 * @param limit hits of a group, 1 to 200; null for 20
 */
record SearchQuery(
        @NotNull @Size(max = 100) String q,
        @Nullable SearchGroup group,
        @Nullable String cursor,
        @Nullable SeenAt seenAt,
        @Nullable Integer limit) {

    @Nullable
    Cursor after() {
        return cursor == null ? null : Cursor.valueOf(cursor);
    }

    int most() {
        return limit == null ? 20 : Math.max(1, Math.min(200, limit));
    }

    /** Without what is sought: this is written into logs. */
    @Override
    public String toString() {
        return "SearchQuery";
    }
}
