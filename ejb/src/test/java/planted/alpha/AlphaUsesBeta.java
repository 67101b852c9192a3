package planted.alpha;

/** Planted: a lower feature uses an upper one. */
class AlphaUsesBeta {
    final planted.beta.BetaService upper = new planted.beta.BetaService();
}
