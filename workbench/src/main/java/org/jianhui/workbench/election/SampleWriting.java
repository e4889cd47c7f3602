package org.jianhui.workbench.election;

import java.time.LocalDate;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.workbench.document.SampleFiles;
import org.jianhui.workbench.organisation.SampleActs;
import org.jianhui.workbench.privacy.Sealing;

/** Writes the acts of the sample's cases: names sealed and files handed in within the act they belong to. */
record SampleWriting(SampleActs acts, PersonalData data, SampleFiles files) {

    /** What a command is written with. */
    record Written(CommandSender sender, Act act, Sealing sealing, SampleFiles files) {

        AttachmentId scan(UnionId union) {
            return files.scan(sender, act, union);
        }

        AttachmentId posting(UnionId union) {
            return files.posting(sender, act, union);
        }
    }

    /** A command, written when its act is performed. */
    interface Command {
        org.jianhui.kernel.act.Command write(Written with);
    }

    void act(String login, String name, LocalDate on, ElectionId election, Command command) {
        acts.perform(login, name, on, act -> sender -> {
            sender.send(command.write(new Written(sender, act, new Sealing(data, act.requestId()), files)));
            return election.value();
        });
    }
}
