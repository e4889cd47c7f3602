/** The whole case as one printable file: what happened, by which clause, and every issued paper. */
@NullMarked
package org.jianhui.workbench.casefile;

import org.jspecify.annotations.NullMarked;
