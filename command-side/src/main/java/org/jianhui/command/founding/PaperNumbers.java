package org.jianhui.command.founding;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jianhui.kernel.document.rule.PaperNumbered;
import org.jianhui.kernel.founding.event.ApplicationAmended;
import org.jianhui.kernel.founding.event.ApplicationFiled;
import org.jianhui.kernel.founding.event.ApplicationReplied;
import org.jianhui.kernel.founding.event.GroupChanged;
import org.jianhui.kernel.founding.event.GroupSetUp;
import org.jianhui.kernel.founding.event.MeetingReplied;
import org.jianhui.kernel.founding.event.MeetingRequested;

/** The document numbers that a founding has used, on its own papers and on the superior's. */
final class PaperNumbers {

    private final Set<String> own = new HashSet<>();
    private final Set<String> replies = new HashSet<>();

    @EventSourcingHandler
    void evolve(ApplicationFiled event) {
        own.add(event.request().number());
    }

    @EventSourcingHandler
    void evolve(ApplicationAmended event) {
        own.add(event.request().number());
    }

    @EventSourcingHandler
    void evolve(GroupSetUp event) {
        own.add(event.notice().number());
    }

    @EventSourcingHandler
    void evolve(GroupChanged event) {
        own.add(event.notice().number());
    }

    @EventSourcingHandler
    void evolve(MeetingRequested event) {
        own.add(event.request().number());
    }

    @EventSourcingHandler
    void evolve(ApplicationReplied event) {
        replies.add(event.reply().number());
    }

    @EventSourcingHandler
    void evolve(MeetingReplied event) {
        replies.add(event.reply().number());
    }

    PaperNumbered own(String number) {
        return new PaperNumbered(number, own.contains(number));
    }

    PaperNumbered reply(String number) {
        return new PaperNumbered(number, replies.contains(number));
    }
}
