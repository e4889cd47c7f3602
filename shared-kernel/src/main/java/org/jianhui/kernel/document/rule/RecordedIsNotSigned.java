package org.jianhui.kernel.document.rule;

import java.util.List;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A paper reply is recorded with its scan; a reply signed here has none. */
public record RecordedIsNotSigned(ReplySource source, ReplySource due, boolean scanned) implements Rule {

    @Override
    public String id() {
        return "R-05";
    }

    @Override
    public String code() {
        return "REPLY_SOURCE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3");
    }

    @Override
    public boolean isViolated() {
        return source != due || scanned != (due == ReplySource.RECORDED_FROM_PAPER);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("source", source), Fact.of("due", due), Fact.of("scanned", scanned));
    }

    @Override
    public String field() {
        return "scan";
    }
}
