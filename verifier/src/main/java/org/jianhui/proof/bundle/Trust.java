package org.jianhui.proof.bundle;

import java.util.List;
import org.jianhui.proof.NoteKey;
import org.jianhui.proof.SignedNote;

/**
 * What who checks brought himself, from elsewhere than the bundle.
 *
 * @param keys of logs; the one named as the bundle's origin is the log's
 * @param cosigners keys of those who countersign checkpoints
 * @param checkpoints the bundle must agree with
 */
public record Trust(List<NoteKey> keys, List<NoteKey> cosigners, List<SignedNote> checkpoints) {

    public static final Trust NOTHING = new Trust(List.of(), List.of(), List.of());

    public Trust {
        keys = List.copyOf(keys);
        cosigners = List.copyOf(cosigners);
        checkpoints = List.copyOf(checkpoints);
    }
}
