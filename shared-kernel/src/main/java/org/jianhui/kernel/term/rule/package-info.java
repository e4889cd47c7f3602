/** What must hold of a term wherever it is judged: with the approved result, and from the papers of a union that was there before. */
@NullMarked
package org.jianhui.kernel.term.rule;

import org.jspecify.annotations.NullMarked;
