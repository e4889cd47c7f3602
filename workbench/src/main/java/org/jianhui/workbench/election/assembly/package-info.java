/** The first plenary meeting and its ballots: pages, forms and REST, from the convening to the declared result. */
@NullMarked
package org.jianhui.workbench.election.assembly;

import org.jspecify.annotations.NullMarked;
