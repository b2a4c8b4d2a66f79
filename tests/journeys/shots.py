#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes pictures of every page and dialog in one look: shots.py BUILD FOLDER LOOK [STATE…]

The look is the desktop's business (tests/journeys/screenshots sets it up). A picture that can't
be taken is named at the end, and the others are taken all the same.
"""

import datetime
import pathlib
import shutil
import subprocess
import sys

import sample
import screen
import ways

BUILD, FOLDER, LOOK = sys.argv[1:4]
STATES = sys.argv[4:] or ['none', 'empty', 'sample', 'sessions', 'shared', 'finding', 'exchange',
                          'large', 'trouble']
LARGE = 10000
# What newcomers look round in, and what is worth looking at.
SAMPLE = pathlib.Path(__file__).resolve().parents[2] / 'data/sample'


class Album:
    def __init__(self, person):
        self.person = person
        self.missing = []

    @property
    def tree(self):
        return self.person.tree

    def take(self, name, prepare=None):
        """One picture, after preparing what is to be seen."""
        path = pathlib.Path(FOLDER, f'{name}-{LOOK}.png')
        try:
            if prepare is not None:
                prepare()
            # Two pictures alike: nothing moves any more.
            screen.wait_still(path)
        except AssertionError as error:
            screen.picture(path)
            self.missing.append(f'{path.name}: {error}')

    def begin_review(self):
        """Today offers it too, behind the window."""
        self.person.menu('Self-reviews')
        window = self.tree.find('frame', 'Self-reviews')
        window.find('button', 'Begin a self-review').press()
        self.tree.find('text', 'Your answer')

    def close(self):
        """Shuts a dialog or a menu."""
        screen.keys('Escape')

    # One method a state of the journal.

    def none(self):
        self.person.start()
        self.take('welcome', lambda: self.tree.find('button', 'Start a journal'))
        self.take('create', lambda: (self.tree.find('button', 'Start a journal').press(),
                                     self.tree.find('text', 'The same passphrase again')))
        self.take('create-words', lambda: (self.tree.find('button', 'Suggest').press(),
                                           self.tree.says('Write these words down')))
        self.person.app.kill()
        self.person.start('--sample')
        self.take('throw-away', lambda: self.tree.says('This is a sample'))

    def empty(self):
        self.person.make_journal()
        self.person.start()
        self.person.unlock()
        self.take('empty-today', lambda: self.tree.find('button', 'Another question'))
        self.person.go_to('Journal')
        self.take('empty-journal')
        self.take('empty-patterns', lambda: (self.tree.find('tab', 'Patterns').press(),
                                             self.tree.find('button', 'Write an entry')))
        self.take('empty-challenges', lambda: (self.person.go_to('Challenges'),
                                               self.tree.find('text', 'Name a challenge')))
        self.take('empty-experiments', self.open_experiments)
        self.take('empty-experiment', lambda: (screen.keys('ctrl+shift+e'),
                                               self.tree.find('text', 'What will you try?')))
        self.take('empty-self-reviews', lambda: self.person.menu('Self-reviews'))
        self.close()
        self.take('empty-import', lambda: self.person.menu('Import…'))
        self.close()
        self.take('empty-library', self.open_library)
        self.close()
        self.take('empty-entry', self.person.new_entry)

    def sample(self):
        self.person.make_journal()
        self.person.cli.run('import', SAMPLE / 'records')
        self.person.cli.run('import', SAMPLE)
        self.think_again('What Dilys said in the car park', ', there, by the salt bin',
                         ' before I knew for what')
        self.throw_away('Slower than I wanted')
        self.person.start()
        self.take('unlock', lambda: self.tree.find('text', 'Passphrase', exact=True))
        self.take('recover', self.mistype_sheet)
        self.close()
        self.take('unlock-wrong', lambda: (self.person.unlock('something else'),
                                           self.tree.says('Caps Lock')))
        screen.keys('ctrl+a')
        self.person.unlock()
        self.take('today', lambda: self.tree.find('image', 'The last weeks'))
        self.take('prompt-menu', lambda: self.tree.find('button', 'More about this question').press())
        self.take('questions', lambda: (self.tree.find('menu item', 'Your questions').press(),
                                        self.tree.says('like the others')))
        self.take('questions-own', lambda: (screen.write('Who was missing from the room today?'),
                                            screen.keys('Return'),
                                            self.tree.says('About nothing in particular')))
        self.close()
        self.take('today-line', lambda: self.tree.find('button', '2 minutes').press())
        self.take('today-walk', lambda: (self.tree.find('button', '30 minutes').press(),
                                         self.tree.find('button', 'Begin', exact=True).press(),
                                         self.tree.says('Central enabler')))
        self.close()
        self.take('self-review', self.begin_review)
        self.take('self-review-rating', lambda: (screen.keys('ctrl+Return'),
                                                 self.tree.says('Shared purpose')))
        self.take('self-review-rated', lambda: screen.keys('Right', 'Right'))
        self.close()
        self.take('self-reviews', lambda: self.person.menu('Self-reviews'))
        self.close()
        self.person.go_to('Journal')
        self.take('journal', lambda: self.tree.find('item', 'Dilys'))
        self.take('entry', self.open_first)
        self.take('palette', self.open_palette)
        self.take('palette-more', lambda: screen.keys('Tab'))
        screen.keys('Escape', 'Escape')
        self.take('passages', lambda: screen.keys('F6'))
        self.take('done', lambda: (screen.keys('F6', 'ctrl+Return'), self.tree.says('Saved. Joins')))
        self.take('tray', lambda: self.tree.find('button', 'Barriers').press())
        self.close()
        self.take('search', lambda: self.search('board'))
        self.take('search-none', lambda: self.search('xylophone'))
        self.close()
        self.take('menu', lambda: self.tree.find('button', 'Main menu').press())
        self.close()
        self.take('history', self.open_history)
        self.close()
        self.take('trash', self.open_trash)
        self.close()
        self.library()
        self.take('import', lambda: self.person.menu('Import…'))
        self.close()
        self.take('export', lambda: self.person.menu('Export…'))
        self.close()
        self.take('about', lambda: self.person.menu('About'))
        self.close()
        self.take('shortcuts', lambda: (screen.keys('F1'),
                                        self.tree.find('text', 'Search the shortcuts')))
        self.close()
        self.privacy()
        self.take('patterns', lambda: (self.tree.find('tab', 'Patterns').press(),
                                       self.tree.find('image', 'Silo')))
        self.take('patterns-table', lambda: (self.tree.find('button', 'Table').press(),
                                            self.tree.find('table')))

        self.challenges()

    def challenges(self):
        """What the writer works on, and one of them from top to bottom."""
        self.take('challenges', lambda: (self.person.go_to('Challenges'),
                                         self.tree.find('item', 'Home from hospital')))
        self.take('challenge', self.open_challenge)
        self.take('challenge-plane', lambda: screen.tab_to(self.tree.find('image', 'Agreement')))
        self.take('challenge-partners',
                  lambda: screen.tab_to(self.tree.find('button', 'Add a partner')))
        self.take('challenge-entries',
                  lambda: screen.tab_to(self.tree.find('button', 'Show all in the journal')))

        self.experiments()

    def experiments(self):
        """What the writer tries: all, one that is due, and one on a path."""
        self.take('experiments', self.open_experiments)
        self.take('experiment-due', lambda: (self.into('item', 'Thursday at seven'),
                                             self.tree.find('text', 'What happened?')))
        screen.keys('Escape')
        self.take('experiment-path', lambda: (self.into('item', 'Send Sandra the Friday list'),
                                              self.tree.find('button', 'Cycle 1')))

    def open_experiments(self):
        """Away from where one was, so that Escape has nothing to leave."""
        screen.keys('ctrl+shift+e')
        self.tree.find('text', 'What will you try?')
        screen.keys('Escape')
        self.tree.find('button', 'Try something')

    def open_challenge(self):
        screen.tab_to(self.tree.find('item', 'Home from hospital'))
        screen.keys('Return')
        self.tree.find('button', 'Write about this')

    def library(self):
        """Its front page, an item, a set, and the form for one's own."""
        self.take('library', self.open_library)
        self.take('library-search', lambda: screen.write('listen'))
        screen.keys('Escape')
        self.take('library-item', lambda: self.into('item', 'Tensions'))
        screen.keys('Escape')
        self.take('library-set', lambda: self.into('button', 'More about “Barriers”'))
        self.take('library-form', lambda: self.into('item', 'Add your own'))
        screen.keys('Escape', 'Escape', 'Escape')

    def open_library(self):
        screen.keys('ctrl+shift+l')
        self.tree.find('text', 'Search the library')

    def into(self, role, name):
        screen.tab_to(self.tree.find(role, name))
        screen.keys('Return')

    def mistype_sheet(self):
        self.tree.find('button', 'Use the recovery sheet').press()
        self.tree.find('text', 'Code of the recovery sheet')
        screen.write('abcde fghjk')
        self.tree.says('typing error in group 1')

    def privacy(self):
        """The preferences, and what they lead to."""
        self.take('preferences', lambda: (screen.keys('ctrl+comma'),
                                          self.tree.says('Getting back in')))
        for name, row, words in (('passphrase', 'Change the passphrase', 'New passphrase'),
                                 ('backups', 'Backups', 'Check now'),
                                 ('readers', 'Who can read this?', 'Nobody else'),
                                 ('sheet', 'Recovery sheet', 'Show it to copy')):
            self.take(name, lambda: (screen.tab_to(self.tree.find('item', row)),
                                     screen.keys('Return'), self.tree.says(words)))
            if name != 'sheet':
                self.close()
        self.take('sheet-code', lambda: (self.tree.find('button', 'Show it to copy').press(),
                                         self.tree.find('button', 'I have written it down')))
        self.close()
        self.close()

    def find_id(self, title):
        return next(entry['id'] for entry in self.person.cli.json('entries')['entries']
                    if entry['title'] == title)

    def think_again(self, title, words, other):
        """An entry in which some words used to be other ones."""
        entry = self.find_id(title)
        text = self.person.cli.json('show', entry)['body']
        for version in (text.replace(words, other), text):
            self.person.cli.run('edit', entry, '--body', '-', text=version)

    def throw_away(self, title):
        self.person.cli.run('delete', self.find_id(title))

    def exchange(self):
        """What comes in and goes out, with all that the preview of an import has to say."""
        notes = self.person.home / 'notes'
        shutil.copytree(SAMPLE, notes, ignore=shutil.ignore_patterns('meson.build', '*.xml'))
        self.person.make_journal()
        self.person.cli.run('import', notes)
        (notes / '2026-05-05 Board.md').write_text('---\ntags: [board, housing]\n---\nTwo agendas.\n')
        (notes / 'empty.md').touch()
        (notes / 'undated.md').write_text('Only words.')
        self.person.open_journal()
        self.take('import-preview', lambda: self.preview(notes))
        self.take('import-outcome', lambda: (self.tree.find('button', 'Import').press(),
                                             self.tree.says('imported')))
        self.close()
        self.take('export-period', self.choose_period)
        self.close()
        self.take('print', lambda: (screen.keys('ctrl+p'),
                                    self.tree.find('button', 'Choose a printer')))
        self.close()

    def preview(self, folder):
        self.person.menu('Import…')
        self.tree.find('button', 'Choose a folder').press()
        self.person.choose_file('Import a folder', folder)
        self.tree.says('will come in')

    def choose_period(self):
        self.person.menu('Export…')
        screen.tab_to(self.tree.find('combo box', 'Entries'))
        screen.keys('space', 'End', 'Return')
        self.tree.find('text', 'First day')

    def open_first(self):
        screen.tab_to(self.tree.find('item', 'Dilys'))
        screen.keys('Return')
        self.tree.find('text', ways.TEXT)

    def open_history(self):
        if self.tree.first('button', 'More about this entry') is None:
            self.open_first()  # there is only room for the list
        self.tree.find('button', 'More about this entry').press()
        self.tree.find('menu item', 'History').press()
        self.tree.find('list', 'Versions of this entry')

    def open_trash(self):
        self.person.menu('Trash')
        self.tree.find('button', 'Empty')

    def open_palette(self):
        """Over a few words of the open entry."""
        screen.keys('ctrl+Home')
        screen.select(24)
        screen.keys('ctrl+t')
        self.tree.find('text', 'In these words')

    def search(self, words):
        screen.keys('ctrl+f')
        field = self.tree.find('text', 'Search')
        screen.wait(lambda: field.focused, 'the search field')
        screen.keys('ctrl+a')
        screen.write(words)

    def large(self):
        self.person.make_journal()
        notes = self.person.home / 'notes'
        sample.write_many(notes, LARGE)
        self.person.cli.run('import', notes)
        self.person.start()
        self.person.unlock()
        self.take('large-today', lambda: self.tree.find('image', 'The last weeks'))
        self.person.go_to('Journal')
        self.take('large-journal', lambda: self.tree.find('list'))
        self.take('large-patterns', lambda: (self.tree.find('tab', 'Patterns').press(),
                                             self.tree.find('image', 'Silo')))

    def finding(self):
        """The ways to an entry, and then nothing but its text."""
        self.person.make_journal()
        self.person.cli.run('import', SAMPLE / 'records')
        self.person.cli.run('import', SAMPLE)
        self.person.open_journal()
        self.tree.find('item', 'Dilys')
        self.take('calendar', lambda: (screen.keys('ctrl+g'),
                                       self.tree.find('button', 'First entry')))
        self.close()
        self.take('filter', lambda: (self.tree.find('button', 'Filter').press(),
                                     screen.tab_to(self.tree.find('check', 'Private')),
                                     screen.keys('space')))
        self.close()
        self.take('filter-chips', lambda: self.tree.find('button', 'Remove the filter Private'))
        self.tree.find('button', 'Remove the filter Private').press()
        self.take('focus', lambda: (self.open_first(), screen.keys('F11')))

    def gallery(self):
        """What the README and software centres show, at two in the afternoon."""
        self.person.make_journal()
        self.person.cli.run('import', SAMPLE / 'records')
        self.person.cli.run('import', SAMPLE)
        hour = datetime.datetime.now(datetime.timezone.utc).hour
        self.person.start(TZ=f'Etc/GMT{hour - 14:+d}')
        self.person.unlock()
        self.take('today', lambda: self.tree.find('image', 'The last weeks'))
        self.person.go_to('Journal')
        self.take('journal', self.open_first)
        self.take('calendar', lambda: (screen.keys('ctrl+g'),
                                       self.tree.find('button', 'First entry')))
        self.close()
        self.take('preferences', lambda: (screen.keys('ctrl+comma'),
                                          self.tree.says('Getting back in')))
        self.close()
        self.take('patterns', lambda: (self.tree.find('tab', 'Patterns').press(),
                                       self.tree.find('image', 'Silo')))
        self.person.go_to('Challenges')
        self.tree.find('item', 'Home from hospital')
        self.take('challenge', self.open_challenge)
        self.take('experiments', self.open_experiments)
        self.take('session', lambda: self.open_session(1))
        self.take('pack', lambda: (self.open_pack(),
                                   self.tree.find('button', 'Choose all').press()))
        self.close()
        self.take('library', self.open_library)

    def sessions(self):
        """An hour with somebody from its list to its story, then a review pack of it."""
        self.person.make_journal()
        self.take_sessions_empty()
        self.person.cli.run('import', SAMPLE / 'records')
        self.person.cli.run('import', SAMPLE)
        self.person.open_journal()
        self.take('sessions', self.open_sessions)
        self.take('session-prepare', lambda: self.open_session(0))
        self.take('session-agenda',
                  lambda: screen.tab_to(self.tree.find('text', 'Find entries to choose')))
        self.take('session-offers', self.show_offers)
        self.take('session-charts',
                  lambda: screen.tab_to(self.tree.find('check', 'Where challenges stand')))
        self.take('session-talk', self.begin_talk)
        self.take('session-talk-entry', lambda: screen.keys('ctrl+Page_Down'))
        screen.keys('Escape')
        self.take('session-agree', lambda: self.show_stage('Agree'))
        screen.keys('Escape')
        self.take('session-held', lambda: self.open_session(1))
        self.packs()

    def take_sessions_empty(self):
        self.person.start()
        self.person.unlock()
        self.take('empty-sessions', lambda: (self.person.go_to('Sessions'),
                                             self.tree.find('button', 'Prepare a session')))
        self.take('empty-packs', lambda: (self.person.menu('Review packs'),
                                          self.tree.says('Nothing has been shared')))
        self.close()
        self.person.app.quit()

    def open_sessions(self):
        self.person.go_to('Sessions')
        screen.wait(lambda: len(self.tree.all('item', 'Session with R.')) == 4, 'the sessions')

    def open_session(self, position):
        self.open_sessions()
        screen.press_until('Tab', lambda: self.tree.all('item', 'Session with R.')[position].focused,
                           'a session')
        screen.keys('Return')
        self.tree.find('button', 'More about this session')

    def show_offers(self):
        """What is worth a look, the first with its passages."""
        offered = self.tree.find('list', 'Offered for the selection')
        screen.tab_to(next(item for item in offered.all('item') if item.name))
        screen.keys('Return')
        self.tree.find('check', '“')

    def show_stage(self, name):
        self.tree.find('button', name, exact=True).press()

    def begin_talk(self):
        self.show_stage('Talk')
        self.tree.find('button', 'Begin the talk').press()
        self.tree.find('button', 'End the talk')

    def packs(self):
        """What may be shared of the session that is open, as it is chosen and sealed."""
        self.take('pack', self.open_pack)
        self.take('pack-chosen', lambda: self.tree.find('button', 'Choose all').press())
        self.take('pack-seal', lambda: (self.tree.find('button', 'Seal').press(),
                                        self.tree.find('button', 'Copy the words')))

    def open_pack(self):
        self.tree.find('button', 'More about this session').press()
        self.tree.find('menu item', 'Make a review pack').press()
        self.tree.find('button', 'Choose all')

    def shared(self):
        """What went out, and what came back."""
        self.person.make_journal()
        self.person.cli.run('import', SAMPLE / 'records')
        self.person.cli.run('import', SAMPLE)
        self.hand_out()
        self.person.open_journal()
        self.open_session(1)
        self.take('pack-charts', self.choose_chart)
        self.take('pack-struck', self.open_strikes)
        screen.keys('Escape', 'Escape')
        self.take('packs', lambda: (self.person.menu('Review packs'),
                                    self.tree.find('list item', 'For R.')))
        self.take('packs-one', self.open_answered)
        self.take('packs-told', lambda: screen.tab_to(self.tree.find('button', 'Take in a reply')))
        self.take('packs-reply', lambda: self.tree.find('button', 'Take in a reply').press())
        self.take('packs-reply-seen', self.look_at_reply)

    def hand_out(self):
        """For the last session, with an answer in a mail, and before for somebody else."""
        home, cli = self.person.home, self.person.cli
        (home / 'words').write_text('abide abiding ability able abnormal aboard\n', 'utf-8')
        (home / 'mail').write_text('Who was in the room when you wrote this?\n', 'utf-8')
        session = next(one for one in cli.json('sessions', 'list')['sessions']
                       if one['day'] == '2026-07-10')
        for number, options in enumerate((('--with', 'Meg'), ('--months', '--charts', 'barriers'))):
            made = cli.json('pack', 'create', '--session', session['id'], '--pack-passphrase-file',
                            home / 'words', '--output', home / f'{number}.html', *options)
        cli.run('pack', 'reply', home / 'mail', '--pack', made['id'], '--by', 'R.')

    def choose_chart(self):
        self.open_pack()
        chart = self.tree.find('check', 'What gets in the way', exact=True)
        screen.tab_to(chart)
        screen.keys('space')
        if 'narrow' in LOOK:
            self.tree.find('button', 'Preview').press()
        self.tree.find('image', 'What gets in the way')

    def open_strikes(self):
        """Of the entry of which something was struck out for the talk."""
        if 'narrow' in LOOK:
            screen.keys('Escape')
        entry = self.tree.find('check', 'Share “Tuesdays in a box”')
        screen.tab_to(entry, key='shift+Tab')
        screen.keys('space', 'shift+Tab', 'space')
        screen.tab_to(self.tree.find('list item', 'Strike out words'))
        screen.keys('Return')
        self.tree.find('text', 'The words of the entry')

    def open_answered(self):
        screen.tab_to(self.tree.find('list item', 'For R.'))
        screen.keys('Return')
        self.tree.says('What you chose')

    def look_at_reply(self):
        self.tree.find('text', 'What came in a mail').text = (
            'I read it twice. The box is what you were asked for; the bus is what you saw.\n\n'
            'Who else was on it?')
        self.tree.find('button', 'Look at it').press()
        self.tree.find('button', 'Take it in')

    def patterns(self):
        """The page of patterns with the sample, all of it on a screen that is high enough."""
        self.person.make_journal()
        self.person.cli.run('import', SAMPLE / 'records')
        self.person.cli.run('import', SAMPLE)
        self.person.start()
        self.person.unlock()
        self.take('patterns-year', lambda: (self.tree.find('tab', 'Patterns').press(),
                                            self.tree.find('image', 'Silo')))
        self.take('patterns-more', lambda: self.tree.find('button', 'More', exact=True).press())
        self.take('patterns-compared', lambda: self.tree.find('button', 'Compare').press())
        self.take('patterns-all', lambda: (self.tree.find('button', 'All', exact=True).press(),
                                           self.tree.find('image', 'Silo')))
        self.take('patterns-quarter', lambda: (self.tree.find('button', 'Quarter').press(),
                                               self.tree.find('image', 'Silo')))
        self.take('patterns-decided', lambda: self.tree.find('button', 'How this is').press())
        self.take('patterns-filter', lambda: self.tree.find('button', 'Filter').press())
        self.close()
        self.take('patterns-days', lambda: self.tree.find('button', 'Other days').press())
        self.close()

    def trouble(self):
        self.person.journal.parent.mkdir(parents=True)
        self.person.journal.write_bytes(b'Dear diary, this is a text file.\n' * 400)
        self.person.start()
        self.person.unlock()
        self.take('trouble', lambda: self.tree.says('This is not a journal'))


def main():
    missing = []
    for state in STATES:
        album = Album(ways.Person(BUILD))
        try:
            getattr(album, state)()
        except (AssertionError, subprocess.CalledProcessError) as error:
            album.missing.append(f'{state}-{LOOK}: {error}')
        finally:
            album.person.app.kill()
        missing += album.missing + [f'{state}-{LOOK}: {line}'
                                    for line in album.person.app.complaints()]
    for line in missing:
        print(line)
    return 1 if missing else 0


if __name__ == '__main__':
    sys.exit(main())
