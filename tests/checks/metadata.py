#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What software centres ask of an app, as far as it can be told without a network:
metadata.py ROOT BUILD

Beside the validators of the single formats, which don't compare one file with
another and don't know what makes an app presentable.
"""

import configparser
import datetime
import json
import pathlib
import re
import sys
import xml.etree.ElementTree

PERMISSIONS = {'--share=ipc', '--socket=fallback-x11', '--socket=wayland', '--device=dri'}
FREE_METADATA = ('CC0-1.0', 'FSFAP', 'MIT', '0BSD', 'CC-BY-4.0', 'CC-BY-SA-4.0')
# Categories that say how an app is made, not what it is for.
TOOLKITS = {'GTK', 'GNOME', 'Qt', 'KDE', 'Application'}
TECHNICAL = re.compile(r'\b(app|tool|client|gtk\w*|libadwaita|c|free|open.source)\b', re.IGNORECASE)
HOLLOW = re.compile(r'bug ?fixes and (performance|other)|various (fixes|improvements)', re.IGNORECASE)


class Sources:
    """The files that describe the app, read once."""

    def __init__(self, root, build):
        self.root = pathlib.Path(root)
        (self.manifest_path,) = self.root.glob('build-aux/*.*.*.json')
        self.manifest = json.loads(self.manifest_path.read_text('utf-8'))
        self.id = self.manifest_path.stem
        self.data = pathlib.Path(build, 'data')
        self.metainfo = xml.etree.ElementTree.parse(self.data / f'{self.id}.metainfo.xml').getroot()
        entry = configparser.ConfigParser(interpolation=None)
        entry.optionxform = str
        entry.read(self.data / f'{self.id}.desktop', encoding='utf-8')
        self.desktop = entry['Desktop Entry']
        self.version = re.search(r"^  version: '(.+)'", (self.root / 'meson.build').read_text('utf-8'),
                                 re.MULTILINE)[1]

    def text(self, path):
        return ' '.join((self.metainfo.findtext(path) or '').split())

    def words(self, path):
        element = self.metainfo.find(path)
        return ' '.join(' '.join(element.itertext()).split()) if element is not None else ''

    def icon(self, folder, suffix):
        return self.root / f'data/icons/hicolor/{folder}/apps/{self.id}{suffix}.svg'


def original(elements):
    """Without the translations that have been merged in."""
    lang = '{http://www.w3.org/XML/1998/namespace}lang'
    return [element for element in elements if lang not in element.attrib]


def check_identity(files):
    yield files.manifest.get('id') == files.id, 'manifest: its id is its name'
    yield files.text('id') == files.id, 'metainfo: the id is the manifest’s'
    yield files.text("launchable[@type='desktop-id']") == f'{files.id}.desktop', \
        'metainfo: launchable names the desktop file'
    yield files.desktop.get('Icon') == files.id, 'desktop: Icon is the id'
    yield len(files.id.split('.')) in (3, 4, 5), 'id: three to five parts'


def check_licences(files):
    yield files.text('metadata_license') in FREE_METADATA, 'metainfo: licence of the metadata'
    yield files.text('project_license') == 'GPL-3.0-or-later', 'metainfo: licence of the project'
    developer = files.metainfo.find('developer')
    yield developer is not None and developer.get('id') and developer.findtext('name'), \
        'metainfo: developer with id and name'


def check_summary(files):
    name, summary = files.text('name'), files.text('summary')
    yield 0 < len(name) <= 15, 'metainfo: a name of 15 letters at most'
    yield 10 <= len(summary) <= 35, f'metainfo: a summary of 10 to 35 letters, not {len(summary)}'
    yield not summary.endswith('.'), 'metainfo: no full stop after the summary'
    yield name.lower() not in summary.lower(), 'metainfo: the summary doesn’t repeat the name'
    yield summary.split()[0].lower() not in ('a', 'an', 'the'), 'metainfo: no article begins the summary'
    yield not TECHNICAL.search(summary), 'metainfo: no technical words in the summary'


def check_description(files):
    paragraphs = original(files.metainfo.findall('description/p'))
    items = original(files.metainfo.findall('description/ul/li'))
    yield 30 <= len(files.words('description').split()), 'metainfo: a description of 30 words or more'
    yield 1 <= len(paragraphs) <= 3, 'metainfo: one to three paragraphs'
    yield len(items) <= 10, 'metainfo: no more than ten points in a list'


def check_links(files):
    urls = {url.get('type'): url.text.strip() for url in files.metainfo.findall('url')}
    for kind in ('homepage', 'bugtracker', 'vcs-browser'):
        yield urls.get(kind, '').startswith('https://'), f'metainfo: a {kind}'
    rating = files.metainfo.find('content_rating')
    yield rating is not None and rating.get('type') == 'oars-1.1', 'metainfo: content rating OARS 1.1'


def channels(colour):
    return [int(colour[start:start + 2], 16) / 255 for start in (1, 3, 5)]


def luminance(colour):
    linear = [value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4
              for value in channels(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def check_colours(files):
    colours = {colour.get('scheme_preference'): colour.text.strip()
               for colour in files.metainfo.findall("branding/color[@type='primary']")}
    yield set(colours) == {'light', 'dark'}, 'metainfo: two brand colours, light and dark'
    if set(colours) != {'light', 'dark'}:
        return
    yield luminance(colours['light']) > luminance(colours['dark']), 'metainfo: the dark one is darker'
    for name, colour in colours.items():
        yield max(channels(colour)) - min(channels(colour)) > 0.12, f'metainfo: {name} is a colour'


def check_devices(files):
    lengths = [element.text.strip() for element in files.metainfo.findall('requires/display_length')]
    controls = {element.text for element in files.metainfo.findall('supports/control')}
    yield '360' in lengths, 'metainfo: works on a display 360 wide'
    yield controls >= {'keyboard', 'pointing', 'touch'}, 'metainfo: keyboard, pointing and touch'


def check_screenshots(files):
    screenshots = files.metainfo.findall('screenshots/screenshot')
    yield 2 <= len(screenshots) <= 6, f'metainfo: two to six screenshots, not {len(screenshots)}'
    yield sum(one.get('type') == 'default' for one in screenshots) == 1, 'metainfo: one is the default'
    for number, one in enumerate(screenshots, 1):
        caption = (one.findtext('caption') or '').strip()
        yield caption and not caption.endswith('.'), f'screenshot {number}: a caption, no full stop'
        yield from check_image(files, number, one.find('image'))


def check_image(files, number, image):
    """The address is one where it will be; the picture itself is in the repository."""
    address = image.text.strip()
    yield address.startswith('https://') and address.endswith('.png'), f'screenshot {number}: a PNG'
    picture = files.root / 'data/screenshots' / address.rsplit('/', 1)[1]
    yield picture.exists(), f'screenshot {number}: there is a {picture.name}'
    if picture.exists():
        head = picture.read_bytes()[:24]
        width, height = (int.from_bytes(head[start:start + 4], 'big') for start in (16, 20))
        yield width <= 2000 and height <= 1400, f'screenshot {number}: {width} × {height} is too large'
        yield (image.get('width'), image.get('height')) == (str(width), str(height)), \
            f'screenshot {number}: its size, {width} × {height}, is given'


def check_releases(files):
    releases = files.metainfo.findall('releases/release')
    dates = [release.get('date') or '' for release in releases]
    yield bool(releases) and releases[0].get('version') == files.version, \
        'metainfo: the newest release is this version'
    yield dates == sorted(dates, reverse=True) and all(dates), 'metainfo: newest release first, all dated'
    yield max(dates, default='') <= datetime.date.today().isoformat(), 'metainfo: none in the future'
    for release in releases:
        note = ' '.join(' '.join(release.itertext()).split())
        yield len(note.split()) >= 8 and not HOLLOW.search(note), \
            f'release {release.get("version")}: notes that say something'


def check_desktop(files):
    categories = set(files.desktop.get('Categories', '').split(';')) - {''}
    yield bool(categories - TOOLKITS), 'desktop: a category that says what it is for'
    yield 'NoDisplay' not in files.desktop and 'Hidden' not in files.desktop, 'desktop: is shown'
    yield files.desktop.get('Exec', '').split()[0] == files.manifest['command'], \
        'desktop: Exec starts the manifest’s command'
    yield bool(files.desktop.get('Keywords')), 'desktop: keywords'
    yield bool(files.desktop.get('MimeType')), 'desktop: opens journals'


def check_icons(files):
    for folder, suffix, size in (('scalable', '', '128'), ('symbolic', '-symbolic', '16')):
        icon = files.icon(folder, suffix)
        yield icon.exists(), f'{icon.name}: is there'
        yield [path.name for path in icon.parent.iterdir()] == [icon.name], \
            f'{icon.parent}: holds nothing else'
        text = icon.read_text('utf-8')
        drawing = xml.etree.ElementTree.fromstring(text)
        yield drawing.get('width') == drawing.get('height') == size, f'{icon.name}: {size} × {size}'
        yield drawing.get('viewBox') == f'0 0 {size} {size}', f'{icon.name}: on its grid'
        yield '<filter' not in text and '<image' not in text, f'{icon.name}: no filter, no bitmap'


def check_permissions(files):
    given = set(files.manifest.get('finish-args', []))
    yield given == PERMISSIONS, f'manifest: permissions {sorted(given ^ PERMISSIONS)}'


def check_manifest(files):
    yield not files.manifest['command'].startswith('/'), 'manifest: the command is a name'
    yield 'branch' not in files.manifest, 'manifest: no branch'
    yield not any(path.startswith('/lib/debug') for path in files.manifest.get('cleanup', [])), \
        'manifest: what debuggers need is kept'
    for module in files.manifest['modules']:
        yield module['name'] == 'syslead' or 'share/licenses' in json.dumps(module), \
            f'{module["name"]}: its licence goes with it'
        yield '--share=network' not in json.dumps(module), f'{module["name"]}: built offline'
        for source in module['sources']:
            yield from check_source(module['name'], source)


def check_source(name, source):
    if source['type'] == 'dir':
        yield name == 'syslead', f'{name}: only the app itself is taken from a folder'
        return
    yield source.get('url', '').startswith('https://'), f'{name}: its source is public'
    sealed = 'sha256' if source['type'] == 'archive' else 'commit'
    yield sealed in source and not {'md5', 'sha1'} & set(source), f'{name}: source with {sealed}'


CHECKS = (check_identity, check_licences, check_summary, check_description, check_links,
          check_colours, check_devices, check_screenshots, check_releases, check_desktop,
          check_icons, check_permissions, check_manifest)


def check(root, build):
    files = Sources(root, build)
    for one in CHECKS:
        yield from (f'wanted: {what}' for is_so, what in one(files) if not is_so)


if __name__ == '__main__':
    FAULTS = list(check(*sys.argv[1:]))
    print('\n'.join(FAULTS))
    sys.exit(1 if FAULTS else 0)
