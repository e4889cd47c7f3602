package org.jianhui.workbench.membership.realname;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.membership.realname.RealNameAnswer;
import org.jianhui.kernel.membership.realname.RealNameCommand.DiscardRealNameBatch;
import org.jianhui.kernel.membership.realname.RealNameCommand.OpenRealNameBatch;
import org.jianhui.kernel.membership.realname.RealNameCommand.RecordRealNameAnswers;
import org.jianhui.kernel.membership.realname.RealNameCommand.ReleaseRealNameBatch;
import org.jianhui.kernel.membership.realname.RealNameCommand.RevokeRealNameEntry;
import org.jianhui.kernel.membership.realname.RealNameOutcome;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonErased;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.query.membership.realname.RealNameBatchView;
import org.jianhui.workbench.api.BadRequest;
import org.jspecify.annotations.Nullable;

/** Turns what is said about a batch into commands, reasons sealed within the act; pages and REST come through here. */
final class RealNameActs {

    private final PersonalData data;

    RealNameActs(PersonalData data) {
        this.data = data;
    }

    Acts.Work open(BatchChoice typed) {
        RealNameBatchId batch = RealNameBatchId.random();
        return sender -> {
            sender.send(new OpenRealNameBatch(
                    batch,
                    Objects.requireNonNull(typed.union()),
                    typed.memberships() == null ? List.of() : typed.memberships()));
            return batch.value();
        };
    }

    Acts.Work release(RealNameBatchId batch) {
        return sender -> {
            sender.send(new ReleaseRealNameBatch(batch));
            return batch.value();
        };
    }

    Acts.Work discard(RealNameBatchId batch, BatchDiscarding typed) {
        return sender -> {
            sender.send(new DiscardRealNameBatch(batch, Objects.requireNonNull(typed.ground())));
            return batch.value();
        };
    }

    /** Of whom nothing is said is left out; a reason beside an entry that was taken is not kept. */
    Acts.Work answer(RealNameBatchView batch, BatchAnswers typed, RequestId origin) {
        return sender -> {
            Map<MembershipId, PersonId> persons = persons(batch);
            List<RealNameAnswer> answers = new ArrayList<>();
            for (TypedAnswer each : typed.answers() == null ? List.<TypedAnswer>of() : typed.answers()) {
                @Nullable RealNameOutcome outcome = each.outcome();
                if (outcome != null) {
                    MembershipId membership = Objects.requireNonNull(each.membership());
                    answers.add(new RealNameAnswer(
                            membership,
                            outcome,
                            outcome == RealNameOutcome.ENTERED
                                    ? null
                                    : sealed(persons.get(membership), each.reason(), origin)));
                }
            }
            sender.send(new RecordRealNameAnswers(batch.batch(), answers));
            return batch.batch().value();
        };
    }

    /** @throws BadRequest if the member is not of this batch */
    Acts.Work revoke(RealNameBatchView batch, EntryRevocation typed, RequestId origin) {
        return sender -> {
            MembershipId membership = Objects.requireNonNull(typed.membership());
            @Nullable PersonId person = persons(batch).get(membership);
            if (person == null) {
                throw new BadRequest("INVALID", "membership");
            }
            @Nullable String reason = typed.reason();
            sender.send(new RevokeRealNameEntry(
                    batch.batch(), membership, sealedFor(person, reason == null ? "" : reason, origin, "membership")));
            return batch.batch().value();
        };
    }

    private static Map<MembershipId, PersonId> persons(RealNameBatchView batch) {
        return batch.members().stream()
                .collect(Collectors.toMap(RealNameBatchView.Member::membership, RealNameBatchView.Member::person));
    }

    /** Null where there is no reason, or nobody of the batch whom it is about: the command says which. */
    private @Nullable Envelope sealed(@Nullable PersonId person, @Nullable String reason, RequestId origin) {
        return person == null || reason == null || reason.isBlank()
                ? null
                : sealedFor(person, reason, origin, "answers");
    }

    /** @throws BadRequest if the person is erased: nothing more is kept about them */
    private Envelope sealedFor(PersonId person, String reason, RequestId origin, String field) {
        try {
            return data.seal(person, PersonalField.STATEMENT, origin, reason.strip());
        } catch (PersonErased gone) {
            throw new BadRequest("MEMBER_ERASED", field);
        }
    }
}
