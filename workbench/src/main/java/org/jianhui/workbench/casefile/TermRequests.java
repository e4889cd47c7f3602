package org.jianhui.workbench.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.query.term.MeetingRequestLine;
import org.jianhui.query.term.PostponementLine;
import org.jianhui.query.term.TermView;
import org.jspecify.annotations.Nullable;

/** What a committee has asked for about its re-election, and the replies. */
final class TermRequests {

    private final Words words;
    private final TermView view;

    TermRequests(Words words, TermView view) {
        this.words = words;
        this.view = view;
    }

    Table meetings() {
        return new Table(
                "three",
                words.of("term.meetings"),
                words("term.postponement.request", "term.meeting.form", "term.postponement.reply"),
                view.meetingsAsked().stream().map(this::meeting).toList());
    }

    private List<String> meeting(MeetingRequestLine line) {
        return List.of(
                line.request().number(),
                words.said().choice(line.form()),
                replied(line.reply(), line.outcome(), line.replyDueOn()));
    }

    private String replied(@Nullable ReplyPaper reply, @Nullable ReplyOutcome outcome, LocalDate dueOn) {
        return reply == null || outcome == null
                ? words.of("term.postponement.waiting", dueOn)
                : words.joined(words.said().choice(outcome), reply.number());
    }

    Table postponements() {
        return new Table(
                "four",
                words.of("term.postponements"),
                words(
                        "term.postponement.request",
                        "term.postponement.until",
                        "term.postponement.reason",
                        "term.postponement.reply"),
                view.postponements().stream().map(this::postponement).toList());
    }

    private List<String> postponement(PostponementLine line) {
        return List.of(
                line.request().number(),
                line.until().toString(),
                line.reason(),
                replied(line.reply(), line.outcome(), line.replyDueOn()));
    }

    private List<String> words(String... keys) {
        return Stream.of(keys).map(words::of).toList();
    }
}
