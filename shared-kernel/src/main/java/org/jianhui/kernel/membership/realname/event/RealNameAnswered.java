package org.jianhui.kernel.membership.realname.event;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.realname.RealNameAnswer;

/**
 * What the real-name system answered. Who was not taken may be put into another batch.
 *
 * @param left of how many of the batch it has not answered yet; with none left the batch is over
 */
@EventName("membership.real-name-answered")
public record RealNameAnswered(
        RealNameBatchId batch, UnionId union, List<RealNameAnswer> answers, int left, LocalDate on)
        implements RealNameEvent {

    public RealNameAnswered {
        answers = List.copyOf(answers);
    }
}
