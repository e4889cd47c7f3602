package org.jianhui.kernel.proof;

import java.util.List;
import org.jianhui.kernel.act.SeenAt;

/** Port to the tree over the log, for whoever shows events to somebody who trusts nobody. Hashes are base64 (RFC 9162). */
public interface LogProofs {

    /**
     * The newest signed checkpoint; if events are settled that it does not cover, the keeper signs a new one first.
     *
     * @throws org.jianhui.kernel.act.Conflict {@code CHECKPOINT_PENDING} if there is none yet, or another node is signing all the
     *     while
     */
    Covered newest();

    /**
     * Where events stand in the log, each with the path that leads from it to the checkpoint's root.
     *
     * @param size of a signed checkpoint
     * @param places of events below it
     * @throws org.jianhui.kernel.act.Conflict {@code LOG_NOT_SOUND} if an event as it is stored is not below the signed root
     */
    List<Included> inclusion(long size, List<SeenAt> places);

    /**
     * What shows that the log of {@code from} events is the beginning of that of {@code to}.
     *
     * @throws org.jianhui.kernel.act.NotFound {@code CHECKPOINT_UNKNOWN} if not both are sizes of signed checkpoints, or the first
     *     is the larger one
     */
    List<String> consistency(long from, long to);

    /**
     * Signs the manifest of a bundle with the log's key.
     *
     * @return the signed note (C2SP signed-note)
     * @throws IllegalArgumentException if the text is no manifest: nothing else is signed on request
     */
    String signed(String manifest);

    /**
     * A signed checkpoint and how far it reaches.
     *
     * @param origin whose log it is
     * @param size over how many events
     * @param note as it is signed and kept outside
     * @param last where the last of these events stands
     */
    record Covered(String origin, long size, String note, SeenAt last) {}

    /**
     * An event's proof.
     *
     * @param index its place in the log, from 0
     * @param path from below, base64
     */
    record Included(long index, List<String> path) {
        public Included {
            path = List.copyOf(path);
        }
    }
}
