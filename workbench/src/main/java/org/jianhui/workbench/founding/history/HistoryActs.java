package org.jianhui.workbench.founding.history;

import java.util.List;
import java.util.Objects;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.founding.history.HistoryCommand;
import org.jianhui.kernel.founding.history.HistoryCommand.BringUnionIn;
import org.jianhui.kernel.founding.history.HistoryCommand.CorrectHistoryPaper;
import org.jianhui.kernel.founding.history.HistoryCommand.GiveHistoryUp;
import org.jianhui.kernel.founding.history.HistoryCommand.OpenHistory;
import org.jianhui.kernel.founding.history.HistoryCommand.RecordHistoryOfficers;
import org.jianhui.kernel.founding.history.HistoryCommand.RecordHistoryPaper;
import org.jianhui.kernel.founding.history.HistoryOfficer;
import org.jianhui.kernel.founding.history.HistoryPaper;
import org.jianhui.kernel.founding.history.HistoryTerm;
import org.jianhui.kernel.id.HistoryId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.workbench.privacy.Sealing;
import org.jspecify.annotations.Nullable;

/** Turns what a superior says into the one command it means, names sealed; pages and REST come through here. */
public final class HistoryActs {

    private final PersonalData personalData;

    HistoryActs(PersonalData personalData) {
        this.personalData = personalData;
    }

    /** @param upper who stands above the union, and {@code county} above that */
    public Acts.Work open(HistoryInput.Open input, UnionId upper, UnionId county) {
        return work(new OpenHistory(HistoryId.random(), input.union(), upper, county, input.name()));
    }

    public Acts.Work record(HistoryId history, HistoryInput.Paper input) {
        PaperId paper = PaperId.random();
        return sender -> {
            sender.send(new RecordHistoryPaper(history, paper(paper, input)));
            return paper.value();
        };
    }

    public Acts.Work correct(HistoryId history, PaperId paper, HistoryInput.Correction input) {
        return work(new CorrectHistoryPaper(history, paper(paper, input.paper()), input.reason()));
    }

    private static HistoryPaper paper(PaperId paper, HistoryInput.Paper input) {
        return new HistoryPaper(
                paper,
                input.kind(),
                input.number().strip(),
                input.dated(),
                input.issuer() == null ? input.kind().due() : input.issuer(),
                input.scan());
    }

    /** The names are sealed within the act, so that they are kept or undone with it. */
    public Acts.Work officers(HistoryId history, HistoryInput.Officers input, RequestId origin) {
        HistoryTerm term = new HistoryTerm(input.firstDay(), Objects.requireNonNull(input.years()));
        return sender -> {
            Sealing sealing = new Sealing(personalData, origin);
            List<HistoryOfficer> officers = input.officers().stream()
                    .map(each -> officer(each, term, sealing))
                    .toList();
            sender.send(new RecordHistoryOfficers(history, term, officers, stated(input.reason())));
            return history.value();
        };
    }

    private static HistoryOfficer officer(HistoryInput.Officer input, HistoryTerm term, Sealing sealing) {
        PersonId person = input.person() == null ? PersonId.random() : input.person();
        return new HistoryOfficer(
                person,
                sealing.name(person, input.name()),
                input.office(),
                input.since() == null ? term.firstDay() : input.since(),
                stated(input.approval()));
    }

    public Acts.Work bringIn(HistoryId history) {
        return work(new BringUnionIn(history));
    }

    public Acts.Work giveUp(HistoryId history, HistoryInput.End input) {
        return work(new GiveHistoryUp(history, input.reason()));
    }

    private static @Nullable String stated(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Acts.Work work(HistoryCommand command) {
        return sender -> {
            sender.send(command);
            return command.history().value();
        };
    }
}
