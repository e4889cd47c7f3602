package org.jianhui.command.proof;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.command.proof.rule.CosignatureFits;
import org.jianhui.command.proof.rule.CosignaturesGoOn;
import org.jianhui.command.proof.rule.CosignerKeyUsable;
import org.jianhui.command.proof.rule.CosignerKnown;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.rule.ReasonStated;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.proof.cosigner.CosignerCommand;
import org.jianhui.kernel.proof.cosigner.CosignerCommand.CosignCheckpoint;
import org.jianhui.kernel.proof.cosigner.CosignerCommand.RegisterCosigner;
import org.jianhui.kernel.proof.cosigner.event.CheckpointCosigned;
import org.jianhui.kernel.proof.cosigner.event.CosignerRegistered;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.proof.NoteKey;
import org.jianhui.proof.SignedNote;
import org.jspecify.annotations.Nullable;

/** Which unions countersign, by which keys, and how far each has come. */
final class Cosigners {

    @AggregateIdentifier
    private @Nullable String id;

    private final Map<UnionId, String> keys = new HashMap<>();
    private final Set<String> everRegistered = new HashSet<>();
    private final Map<UnionId, Long> last = new HashMap<>();

    Cosigners() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterCosigner command) {
        Optional<NoteKey> key = read(command.key());
        String text = key.map(NoteKey::text).orElse("");
        Rule.verify(new CosignerKeyUsable(
                key.filter(each -> each.kind() == NoteKey.Kind.COSIGNS).isPresent(), everRegistered.contains(text)));
        if (keys.containsKey(command.union())) {
            Rule.verify(new ReasonStated(command.reason()));
        }
        apply(new CosignerRegistered(command.union(), text, command.reason()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CosignCheckpoint command, CheckpointRows checkpoints) {
        String key = keys.getOrDefault(command.union(), "");
        Rule.verify(new CosignerKnown(!key.isEmpty()));
        String note = checkpoints
                .note(command.size())
                .orElseThrow(() -> new NotFound("NOT_FOUND", "no checkpoint over so many events"));
        Rule.verify(new CosignaturesGoOn(last.getOrDefault(command.union(), 0L), command.size()));
        Optional<SignedNote> whole = with(note, command.signature().strip());
        Optional<Instant> seen = whole.flatMap(each -> each.cosignedBy(NoteKey.parse(key)));
        Rule.verify(new CosignatureFits(seen.isPresent()));
        String line = whole.orElseThrow().note().substring(note.length()).strip();
        apply(new CheckpointCosigned(command.union(), command.size(), line, key, seen.orElseThrow()));
    }

    private static Optional<NoteKey> read(String key) {
        try {
            return Optional.of(NoteKey.parse(key));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The note with this one line more, as notes are written; empty if the line holds anything else than a signature. */
    private static Optional<SignedNote> with(String note, String line) {
        try {
            SignedNote whole = SignedNote.parse(note + line + "\n");
            int before = SignedNote.parse(note).signatures().size();
            return whole.signatures().size() == before + 1 ? Optional.of(whole) : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    @EventSourcingHandler
    void evolve(CosignerRegistered event) {
        id = CosignerCommand.STREAM;
        keys.put(event.union(), event.key());
        everRegistered.add(event.key());
    }

    @EventSourcingHandler
    void evolve(CheckpointCosigned event) {
        last.put(event.union(), event.size());
    }
}
