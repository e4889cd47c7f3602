package org.jianhui.command.election;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.jianhui.kernel.document.ReplySource.RECORDED_FROM_PAPER;
import static org.jianhui.kernel.document.ReplySource.SIGNED_HERE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.election.Phase.Held;
import org.jianhui.command.election.Phase.Reported;
import org.jianhui.command.election.Slate.Standing;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.NothingSkipped;
import org.jianhui.kernel.act.rule.ReasonStated;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ElectionResultCommand.RecordResultReply;
import org.jianhui.kernel.election.ElectionResultCommand.ReplyToResult;
import org.jianhui.kernel.election.EndCause;
import org.jianhui.kernel.election.ResultDecision;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.election.event.ElectionEnded;
import org.jianhui.kernel.election.event.ResultApproved;
import org.jianhui.kernel.election.event.ResultVoided;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The superior approves the result or voids it, signed here or recorded from paper; with that the case ends (附1-3(6)). */
final class ResultReplyStep {

    private final Dossier dossier;

    ResultReplyStep(Dossier dossier) {
        this.dossier = dossier;
    }

    @CommandHandler
    void decide(ReplyToResult command, Act act, ElectionLaw law) {
        Rule explained = dossier.explained(command.reply(), act, law);
        Basis basis = judge(command.reply(), command.decision(), command.reason(), act, SIGNED_HERE, explained);
        decide(command.reply(), command.decision(), command.reason(), act, law, basis);
    }

    @CommandHandler
    void decide(RecordResultReply command, Act act, ElectionLaw law) {
        Rule scanned = law.onRecord(command.reply());
        Basis basis = judge(command.reply(), command.decision(), command.reason(), act, RECORDED_FROM_PAPER, scanned);
        decide(command.reply(), command.decision(), command.reason(), act, law, basis);
    }

    private Basis judge(
            ReplyPaper reply,
            ResultDecision decision,
            @Nullable String reason,
            Act act,
            ReplySource source,
            Rule more) {
        List<Rule> rules = new ArrayList<>();
        rules.add(more);
        rules.addAll(dossier.replyRules(
                PaperKind.RESULT_REPLY, reply, reported(reply).open(), source, act));
        if (decision == ResultDecision.VOID) {
            rules.add(new ReasonStated(reason));
        }
        return Judgement.by(dossier.terms().edition(), rules);
    }

    private void decide(
            ReplyPaper reply, ResultDecision decision, @Nullable String reason, Act act, ElectionLaw law, Basis basis) {
        Terms terms = dossier.terms();
        PersonId signer = reply.source() == SIGNED_HERE ? act.actor().person() : null;
        LocalDate on = reply.dated();
        if (decision == ResultDecision.APPROVE) {
            apply(new ResultApproved(
                    terms.election(),
                    terms.union(),
                    reply,
                    signer,
                    on,
                    reported(reply).offices(),
                    law.term(terms.edition()).lastDay(on),
                    withDoubts(basis, reported(reply).offices())));
            apply(new ElectionEnded(terms.election(), EndCause.RESULT_APPROVED, null, act.receivedOnDate()));
        } else {
            String stated = Objects.requireNonNull(reason);
            apply(new ResultVoided(terms.election(), terms.union(), reply, signer, on, stated, basis));
            apply(new ElectionEnded(terms.election(), EndCause.RESULT_VOIDED, stated, act.receivedOnDate()));
        }
    }

    /** Who of the elected was excluded since or is objected to, as the superior was shown before it approved (E-07). */
    private Basis withDoubts(Basis basis, List<OfficeHolder> offices) {
        List<Candidacy> elected = offices.stream()
                .map(each -> new Candidacy(each.person(), each.office().body()))
                .toList();
        List<Candidacy> excluded = elected.stream()
                .filter(each -> dossier.slate().is(each, Standing.EXCLUDED))
                .toList();
        List<Candidacy> objected = elected.stream()
                .filter(dossier.objections().blocked()::contains)
                .toList();
        if (excluded.isEmpty() && objected.isEmpty()) {
            return basis;
        }
        return new Basis(
                basis.edition(),
                Stream.concat(basis.rules().stream(), Stream.of("E-07"))
                        .distinct()
                        .sorted()
                        .toList(),
                Stream.concat(
                                basis.facts().stream(),
                                Stream.of(Fact.of("leftOut", excluded), Fact.of("blocked", objected)))
                        .toList());
    }

    private Reported reported(ReplyPaper reply) {
        Phase phase = dossier.phase();
        List<String> missing = new ArrayList<>(dossier.heldFor("result-reply").missing());
        if (phase instanceof Held) {
            missing.add(PaperKind.RESULT_REPORT.name());
        }
        Rule.verify(dossier.stillOpen(), new NothingSkipped("result-reply", missing));
        return (Reported) phase;
    }
}
