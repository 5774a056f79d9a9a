package fadu.architecture.violations.keys.examination;

import fadu.questionbank.Keys;

class PeeksAtKeys {
    private final Keys keys;

    PeeksAtKeys(Keys keys) {
        this.keys = keys;
    }

    Keys keys() {
        return keys;
    }
}
