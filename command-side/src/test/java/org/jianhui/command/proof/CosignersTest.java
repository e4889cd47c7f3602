package org.jianhui.command.proof;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomMatcher;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.ActMetadata;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.proof.cosigner.CosignerCommand.CosignCheckpoint;
import org.jianhui.kernel.proof.cosigner.CosignerCommand.RegisterCosigner;
import org.jianhui.kernel.proof.cosigner.event.CheckpointCosigned;
import org.jianhui.kernel.proof.cosigner.event.CosignerRegistered;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.proof.NoteKey;
import org.jianhui.proof.NoteSigner;
import org.jianhui.proof.SignedNote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A superior union countersigns real checkpoints of a real log, with a key that was never here. */
@Covers({"PRF-1", "PRF-2", "PRF-3", "PRF-4"})
class CosignersTest {

    private static final UnionId COUNTY = new UnionId("union-county");
    private static final UnionId TOWNSHIP = new UnionId("union-township");
    private static final Instant SEEN = Instant.parse("2026-11-27T01:02:03Z");
    private static final NoteSigner SIGNER = cosigner("county.example", 7);
    private static final NoteSigner OTHER = cosigner("county.example", 8);

    @TempDir
    Path outside;

    private LogFixture log;
    private CheckpointRows checkpoints;

    @BeforeEach
    void two_checkpoints() {
        log = new LogFixture(outside);
        checkpoints = new CheckpointRows(log.pool);
        CheckpointKeeper keeper = log.keeper(LogFixture.SECRET);
        log.append(5);
        keeper.round();
        log.append(3);
        keeper.round();
    }

    @AfterEach
    void close() {
        log.close();
    }

    private static NoteSigner cosigner(String name, int seed) {
        return NoteSigner.of(name, NoteKey.Kind.COSIGNS, LogFixture.seed(seed));
    }

    private static CosignerRegistered registered(UnionId union, NoteSigner signer) {
        return new CosignerRegistered(union, signer.key().text(), null);
    }

    private SignedNote note(long size) {
        return SignedNote.parse(checkpoints.note(size).orElseThrow());
    }

    private String line(long size, NoteSigner signer) {
        String whole = signer.cosign(note(size), SEEN).note();
        return whole.substring(whole.stripTrailing().lastIndexOf('\n') + 1).strip();
    }

    private ResultValidator<Cosigners> when(Command command, Object... given) {
        FixtureConfiguration<Cosigners> fixture = new AggregateTestFixture<>(Cosigners.class);
        fixture.registerInjectableResource(checkpoints);
        fixture.registerCommandTargetResolver(
                message -> new VersionedAggregateIdentifier(((Command) message.getPayload()).aggregateId(), null));
        Instant now = Instant.parse("2026-11-27T02:00:00Z");
        Act act = new Act(
                new RequestId("request-1"),
                Actor.of(new AccountId("account-1"), new PersonId("person-1")),
                COUNTY,
                null,
                now,
                now,
                null,
                null,
                false);
        return (given.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(List.of(given)))
                .when(command, ActMetadata.of(act));
    }

    private static void refused(ResultValidator<Cosigners> result, String code) {
        result.expectNoEvents().expectException(new CustomMatcher<Object>("refused with " + code) {
            @Override
            public boolean matches(Object thrown) {
                return thrown instanceof RuleViolated refusal
                        && refusal.first().code().equals(code);
            }
        });
    }

    @Test
    void registers_a_key_and_takes_a_countersignature_made_with_it() {
        when(new RegisterCosigner(COUNTY, " " + SIGNER.key().text() + "\n", null))
                .expectEvents(registered(COUNTY, SIGNER));
        String line = line(5, SIGNER);
        when(new CosignCheckpoint(COUNTY, 5, line + "\n"), registered(COUNTY, SIGNER))
                .expectEvents(
                        new CheckpointCosigned(COUNTY, 5, line, SIGNER.key().text(), SEEN));
        // a double click leaves the end out
        when(new CosignCheckpoint(COUNTY, 5, line.replace("==", "")), registered(COUNTY, SIGNER))
                .expectEvents(
                        new CheckpointCosigned(COUNTY, 5, line, SIGNER.key().text(), SEEN));
    }

    @Test
    void refuses_a_key_that_cannot_be_read_or_signs_logs_or_was_there_before() {
        refused(when(new RegisterCosigner(COUNTY, "a key", null)), "COSIGNER_KEY_INVALID");
        String signs = NoteSigner.of("county.example", NoteKey.Kind.SIGNS, LogFixture.seed(7))
                .key()
                .text();
        refused(when(new RegisterCosigner(COUNTY, signs, null)), "COSIGNER_KEY_INVALID");
        String known = SIGNER.key().text();
        refused(when(new RegisterCosigner(TOWNSHIP, known, null), registered(COUNTY, SIGNER)), "COSIGNER_KEY_INVALID");
    }

    @Test
    void replaces_a_key_only_with_a_reason_and_then_takes_the_new_one_only() {
        String fresh = OTHER.key().text();
        refused(when(new RegisterCosigner(COUNTY, fresh, " "), registered(COUNTY, SIGNER)), "REASON_MISSING");
        when(new RegisterCosigner(COUNTY, fresh, "旧电脑报废"), registered(COUNTY, SIGNER))
                .expectEvents(new CosignerRegistered(COUNTY, fresh, "旧电脑报废"));
        Object[] both = {registered(COUNTY, SIGNER), registered(COUNTY, OTHER)};
        refused(when(new CosignCheckpoint(COUNTY, 5, line(5, SIGNER)), both), "COSIGNATURE_INVALID");
        when(new CosignCheckpoint(COUNTY, 5, line(5, OTHER)), both).expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_who_has_no_key_and_a_checkpoint_that_is_not_there() {
        refused(
                when(new CosignCheckpoint(TOWNSHIP, 5, line(5, SIGNER)), registered(COUNTY, SIGNER)),
                "COSIGNER_UNKNOWN");
        when(new CosignCheckpoint(COUNTY, 6, line(5, SIGNER)), registered(COUNTY, SIGNER))
                .expectNoEvents()
                .expectException(NotFound.class);
    }

    @Test
    void refuses_what_is_not_a_countersignature_under_this_checkpoint() {
        String good = line(5, SIGNER);
        String flipped = good.substring(0, good.length() - 6) + (good.endsWith("AAAAAA") ? "BBBBBB" : "AAAAAA");
        String twice = good + "\n" + good;
        for (String wrong : List.of(line(8, SIGNER), line(5, OTHER), flipped, twice, "", "— county.example", "x")) {
            refused(when(new CosignCheckpoint(COUNTY, 5, wrong), registered(COUNTY, SIGNER)), "COSIGNATURE_INVALID");
        }
        refused(
                when(
                        new CosignCheckpoint(COUNTY, 5, line(5, cosigner("other.example", 7))),
                        registered(COUNTY, SIGNER)),
                "COSIGNATURE_INVALID");
    }

    @Test
    void goes_on_from_what_was_countersigned_last_and_never_back() {
        Object[] upTo5 = {
            registered(COUNTY, SIGNER),
            new CheckpointCosigned(COUNTY, 5, line(5, SIGNER), SIGNER.key().text(), SEEN)
        };
        when(new CosignCheckpoint(COUNTY, 8, line(8, SIGNER)), upTo5).expectSuccessfulHandlerExecution();
        refused(when(new CosignCheckpoint(COUNTY, 5, line(5, SIGNER)), upTo5), "COSIGNATURE_GOES_BACK");
        Object[] upTo8 = {
            registered(COUNTY, SIGNER),
            new CheckpointCosigned(COUNTY, 8, line(8, SIGNER), SIGNER.key().text(), SEEN)
        };
        refused(when(new CosignCheckpoint(COUNTY, 5, line(5, SIGNER)), upTo8), "COSIGNATURE_GOES_BACK");
    }
}
