package org.jianhui.workbench.document;

import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.query.document.PaperSheet;

/**
 * What the papers of an election call the union's side and the election itself.
 *
 * @param union its full name
 * @param succession whether the union had a committee before: then it acts itself, and this is not its first election
 */
record ElectionWords(String union, boolean succession) {

    static ElectionWords of(PaperSheet sheet, PaperNames names) {
        return new ElectionWords(names.union(sheet.parties().own()), sheet.succession());
    }

    /** Who acts for the union while the election runs. */
    String issuer() {
        return union + (succession ? "委员会" : "筹备组");
    }

    /** How it calls itself. */
    String self() {
        return succession ? "我会" : "我筹备组";
    }

    /** How the superior calls it. */
    String you() {
        return succession ? "你会" : "你组";
    }

    /** Which committee is elected. Nothing records how many a later one comes after: it is the new one. */
    String term() {
        return succession ? "新一届" : "第一届";
    }

    String meeting(AssemblyForm form) {
        return (succession ? "" : "第一次") + (form == AssemblyForm.CONGRESS ? "会员代表大会" : "会员大会");
    }

    /** The meeting, where its form is not known. */
    String plenary() {
        return succession ? "全体会议" : "第一次全体会议";
    }
}
