package fadu.architecture.violations.vocabulary.platform;

/** Violates twice: an empty last word, and a domain noun in the kernel. */
final class CertificateManager {}
