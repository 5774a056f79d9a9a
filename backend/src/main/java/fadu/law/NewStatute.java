package fadu.law;

/** A statute to be written. */
public record NewStatute(String publicId, String title, String shortTitle, LawLevel level) {}
