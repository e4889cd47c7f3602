package org.jianhui.kernel.proof.cosigner;

import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.UnionId;
import org.jspecify.annotations.Nullable;

/** What a superior union does for the proof of the log. Its private key is on a machine of its own, and never here. */
public sealed interface CosignerCommand extends Command {

    /** The one stream of all cosigners of an installation. */
    String STREAM = "cosigners";

    UnionId union();

    @Override
    default String aggregateId() {
        return STREAM;
    }

    /**
     * Says by which key the union's countersignatures are checked from now on.
     *
     * @param key as C2SP signed-note publishes keys, of the kind that cosigns
     * @param reason why it replaces the one before; null for the first
     */
    record RegisterCosigner(
            UnionId union, String key, @Nullable String reason) implements CosignerCommand {}

    /**
     * Enters the countersignature that the union made elsewhere, having checked that the log only grew.
     *
     * @param size over how many events the checkpoint is
     * @param signature its line as the note carries it
     */
    record CosignCheckpoint(UnionId union, long size, String signature) implements CosignerCommand {}
}
