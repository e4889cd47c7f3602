package org.jianhui.kernel.election.assembly.event;

import java.util.List;
import org.jianhui.kernel.election.assembly.ElectionRules;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.rule.Basis;

/**
 * The election rules are adopted.
 *
 * @param hash their fingerprint, see {@link org.jianhui.kernel.election.assembly.RulesHash}
 * @param warnings codes of rules that only warn
 */
@EventName("assembly.election-rules-adopted")
public record ElectionRulesAdopted(
        AssemblyId assembly, ElectionRules rules, String hash, AttachmentId minutes, List<String> warnings, Basis basis)
        implements JudgedAssemblyEvent {

    public ElectionRulesAdopted {
        warnings = List.copyOf(warnings);
    }
}
