"""
Runs Orca with a voice that writes: each thing that is said is a line of JSON on a socket, and while nothing
is left to do a beat is, so that a test need not guess when the reader has fallen silent.

    voice.py SOCKET FOLDER     FOLDER takes the reader's settings

Orca's own program looks for others of its name on the machine and ends them; this one doesn't, so several
readers can run at the same time, each on a display of its own.
"""
import json
import socket
import sys

from gi.repository import GLib
from orca import event_manager, input_event, orca, settings_manager
from orca.speechserver import SpeechServer as Base

BEAT = 100  # ms


def tell(**what):
    # Orca imports this file a second time, as the module of its speech server; the line is one.
    sys.line.sendall((json.dumps(what) + '\n').encode())


class SpeechServer(Base):
    """The one voice there is. It takes no time to speak."""

    _only = None

    @staticmethod
    def getFactoryName():
        return 'Writing'

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        SpeechServer._only = SpeechServer._only or SpeechServer()
        return SpeechServer._only

    @staticmethod
    def shutdownActiveServers():
        SpeechServer._only = None

    def getInfo(self):
        return ['Writing', 'default']

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        if text and text.strip():
            tell(said=' '.join(text.split()))

    def speakCharacter(self, character, acss=None):
        self.speak(character)

    def speakKeyEvent(self, event, acss=None):
        self.speak(event.getKeyName())

    def sayAll(self, utterances, progress):
        for context, acss in utterances:
            self.speak(context.utterance, acss)

    def stop(self):
        pass


def beat():
    if event_manager.getManager()._eventQueue.empty():
        tell(idle=True)
    return True


def heard(event, *args):
    tell(key=event.event_string)
    return process(event, *args)


SETTINGS = {
    'speechServerFactory': 'voice',
    'speechServerInfo': None,
    # A page is read by the keys of a walk, not from its top by itself.
    'sayAllOnLoad': False,
    'enableKeyEcho': False,
    'enableBraille': False,
    'enableSound': False,
}

if __name__ == '__main__':
    sys.line = socket.socket(socket.AF_UNIX)
    sys.line.connect(sys.argv[1])
    process = input_event.KeyboardEvent.process
    input_event.KeyboardEvent.process = heard
    settings_manager.getManager().activate(sys.argv[2], SETTINGS)
    GLib.timeout_add(BEAT, beat)
    sys.exit(orca.main())
