# Very large payments are released by three officers, of whom more look the larger they are.
package policy.seniors

import data.lib.money

needed := max({n | some n, from in data.seniors.steps; money.at_least(input.transfer.amount.value, from)})

hold contains {"rule": "seniors", "text": sprintf("%v officers look at it", [needed]), "approvers": to_number(needed)}
