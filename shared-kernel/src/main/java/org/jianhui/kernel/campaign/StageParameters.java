package org.jianhui.kernel.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jianhui.kernel.rule.Enforcement;
import org.jianhui.kernel.rule.Setting;

/** The three stages of the plan (G-06, G-10, G-12) and what a late step does (I-32). */
public record StageParameters(
        @Setting("stage.1.from") LocalDate firstFrom,
        @Setting("stage.1.to") LocalDate firstTo,
        @Setting("stage.2.from") LocalDate secondFrom,
        @Setting("stage.2.to") LocalDate secondTo,
        @Setting("stage.3.from") LocalDate thirdFrom,
        @Setting("stage.3.to") LocalDate thirdTo,
        @Setting("stage.late") Enforcement late) {

    public List<Stage> stages() {
        return List.of(new Stage(1, firstFrom, firstTo), founding(), new Stage(3, thirdFrom, thirdTo));
    }

    /** Stage 2, founding and organisation, by whose end the first meeting should be held. */
    public Stage founding() {
        return new Stage(2, secondFrom, secondTo);
    }

    public Optional<Stage> stageOn(LocalDate date) {
        return stages().stream().filter(stage -> stage.contains(date)).findFirst();
    }
}
