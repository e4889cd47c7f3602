package org.jianhui.query.election.assembly;

import java.util.List;
import org.jianhui.kernel.election.assembly.ElectionRules;
import org.jianhui.kernel.election.assembly.event.ElectionRulesAdopted;
import org.jianhui.kernel.id.AttachmentId;

/**
 * The adopted election rules.
 *
 * @param hash their fingerprint
 * @param warnings codes of rules that only warn
 */
public record RulesLine(ElectionRules rules, String hash, AttachmentId minutes, List<String> warnings) {

    static RulesLine of(ElectionRulesAdopted e) {
        return new RulesLine(e.rules(), e.hash(), e.minutes(), e.warnings());
    }
}
