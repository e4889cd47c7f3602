package org.jianhui.query.term;

import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.term.TermRequest;
import org.jspecify.annotations.Nullable;

/**
 * A request about somebody's office that the superior did not approve.
 *
 * @param reason sealed under that person's key; null where an older revision of the event stored it in clear
 * @param clear the same in clear; null otherwise
 */
public record DeclinedLine(
        TermRequest about,
        ReplyPaper reply,
        ReplyOutcome outcome,
        @Nullable Envelope reason,
        @Nullable String clear) {}
