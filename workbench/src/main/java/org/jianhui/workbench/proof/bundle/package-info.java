/** Makes the proof bundle of a case: one file that shows it to somebody who trusts nobody (docs/proof-bundle.md). */
@NullMarked
package org.jianhui.workbench.proof.bundle;

import org.jspecify.annotations.NullMarked;
