"""Find the layers a neural network does not need, by a vote of representational distances."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .blocks import find_blocks, remove_blocks
    from .build import build_info
    from .consensus import register_aggregation
    from .metrics import METRICS, register_metric
    from .moments import Moments
    from .scorer import Scores, score_blocks, score_features

__version__ = "0.1.0"

_HOME = {
    "METRICS": "metrics",
    "Moments": "moments",
    "Scores": "scorer",
    "build_info": "build",
    "find_blocks": "blocks",
    "load": "storage",
    "prune": "pruner",
    "register_aggregation": "consensus",
    "register_block_finder": "blocks",
    "register_metric": "metrics",
    "remove_blocks": "blocks",
    "save": "storage",
    "score_blocks": "scorer",
    "score_features": "scorer",
}

__all__ = [
    "METRICS",
    "Moments",
    "Scores",
    "build_info",
    "find_blocks",
    "register_aggregation",
    "register_metric",
    "remove_blocks",
    "score_blocks",
    "score_features",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'consensus_ext' has no attribute {name!r}")
    value = getattr(importlib.import_module(f".{_HOME[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME})
