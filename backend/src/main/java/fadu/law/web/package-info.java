/** The register of law over HTTP. */
@NullMarked
package fadu.law.web;

import org.jspecify.annotations.NullMarked;
